// What a search of the documentation finds first: guides and explanations before the many pages of
// provisions, the edition in force before the older one, and names of the Python library last.
var Scorer = {
  score: ([page, , , description, score]) => {
    const isName = description !== null;
    const weights = [["reference/provisions/hos-2022", -4], ["reference/provisions/hos-2024", -2], ["reference/", 0]];
    const weight = weights.find(([start]) => page.startsWith(start));
    return score + (isName ? -12 : 0) + (weight ? weight[1] : 2);
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
