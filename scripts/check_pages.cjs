// The part of check_pages.py that runs in Node: one page after another in Chromium.
const fs = require("node:fs");
const path = require("node:path");
const puppeteer = require("puppeteer-core");

const [, , chromium, ...pages] = process.argv;
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function look(page, name, width, scheme) {
  const said = [];
  const asked = [];
  page.on("request", (one) => asked.push(one.url()));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const url = `file://${path.resolve(name)}`;
  await page.goto(url);
  const elsewhere = asked.filter((one) => one !== url);
  if (elsewhere.length) said.push(`it loads ${elsewhere.join(", ")}`);

  const wide = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
  if (wide > 0) said.push(`${wide} pixels wider than the screen`);

  await page.screenshot({ path: `${path.parse(name).name}-${width}-${scheme}.png`, fullPage: true });

  // Every link, region that scrolls and summary is reached with Tab, in the order of the page.
  const wanted = await page.$$eval("a[href], summary, [tabindex='0']", (all) => all.length);
  const reached = new Set();
  for (let n = 0; n < wanted; n += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], summary, [tabindex='0']")];
      return all.indexOf(document.activeElement);
    }));
  }
  const order = [...reached];
  if (order.length !== wanted || order.some((one, n) => one !== n)) {
    said.push(`of ${wanted} things that take the focus, Tab reaches ${order}`);
  }

  await page.$$eval("details", (all) => all.forEach((one) => { one.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations", "incomplete"] }));
  for (const one of found.violations) {
    said.push(`${one.id}: ${one.help}\n    ${one.nodes.map((node) => node.html).join("\n    ")}`);
  }
  for (const one of found.incomplete) {
    console.log(`${name} ${width} ${scheme}: for a person to see: ${one.id} (${one.nodes.length})`);
  }
  return said;
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox"] });
  let problems = 0;
  for (const name of pages) {
    for (const width of [1100, 320]) {
      for (const scheme of ["light", "dark"]) {
        const page = await browser.newPage();
        for (const one of await look(page, name, width, scheme)) {
          problems += 1;
          console.log(`${name} ${width} ${scheme}: ${one}`);
        }
        await page.close();
      }
    }
    const page = await browser.newPage();
    await page.goto(`file://${path.resolve(name)}`);
    await page.pdf({ path: `${path.parse(name).name}.pdf`, format: "A4", printBackground: true });
    await page.close();
  }
  await browser.close();
  console.log(`${pages.length} pages, ${problems} problems`);
  process.exit(problems ? 1 : 0);
})();
