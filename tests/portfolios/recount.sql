-- The measures and the tables of the yearly report worked out a second time, in SQL alone.
--
-- Given: complaint, stage, extension, exclusion, remedy (rows of the case files as they are),
-- bank_holiday, asking (the day of looking, the period). Every day of these rows is known.

-- Each day with how many working days there have been up to it, itself included.
CREATE TABLE calendar AS
WITH RECURSIVE days(day) AS (
  SELECT '2022-01-03'
  UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '2028-12-31'
), marked AS (
  SELECT day,
         strftime('%w', day) NOT IN ('0', '6') AND day NOT IN (SELECT day FROM bank_holiday) AS works
  FROM days
)
SELECT day, works, sum(works) OVER (ORDER BY day) AS n FROM marked;
CREATE INDEX calendar_day ON calendar(day);
CREATE UNIQUE INDEX working_day ON calendar(n) WHERE works;

CREATE TABLE limits(edition, number, acknowledge, answer, counted_from, cap);
INSERT INTO limits VALUES
  ('hos-2022', 1, 5, 10, 'logged', 10),
  ('hos-2022', 2, NULL, 20, 'requested', 10),
  ('hos-2024', 1, 5, 10, 'acknowledged', 10),
  ('hos-2024', 2, 5, 20, 'acknowledged', 20);

-- Every stage that was asked for by the day of looking.
CREATE TABLE asked AS
SELECT c.ref, 1 AS number, c.received AS day, c.received, c.tenure, c.category, c.withdrawn,
       c.joined_ref, c.joined_from
FROM complaint c, asking WHERE c.received <= asking.as_of
UNION ALL
SELECT c.ref, s.number, s.requested, c.received, c.tenure, c.category, c.withdrawn,
       c.joined_ref, c.joined_from
FROM complaint c JOIN stage s USING (ref), asking
WHERE s.number = 2 AND s.requested <= asking.as_of;

-- A refusal of the stage, and whether it was overturned by the day of looking.
CREATE TABLE refusal AS
SELECT ref, CASE kind WHEN 'acceptance' THEN 1 WHEN 'escalation' THEN 2 END AS number, kind, ground,
       decided, reasons, discretion, iif(overturned <= asking.as_of, overturned, NULL) AS overturned
FROM exclusion, asking WHERE decided <= asking.as_of;

-- What happened, as seen on the day of looking; once withdrawn, on that day.
CREATE TABLE happened AS
WITH seen AS (
  SELECT a.*,
         CASE WHEN a.received >= '2024-04-01' THEN 'hos-2024' ELSE 'hos-2022' END AS edition,
         coalesce(r.overturned, a.day) AS start,
         r.decided IS NOT NULL AND r.overturned IS NULL AS refused,
         iif(s.acknowledged <= asking.as_of, s.acknowledged, NULL) AS acknowledged,
         iif(s.logged <= asking.as_of, s.logged, NULL) AS logged,
         iif(s.responded <= asking.as_of, s.responded, NULL) AS responded,
         iif(a.withdrawn <= asking.as_of, a.withdrawn, NULL) AS left_on,
         asking.as_of
  FROM asked a
  LEFT JOIN stage s USING (ref, number)
  LEFT JOIN refusal r USING (ref, number), asking
)
SELECT *,
       coalesce(joined_from <= number, 0) AS joined,
       left_on IS NOT NULL AND (responded IS NULL OR responded > left_on) AS stopped
FROM seen;

CREATE TABLE clock AS
WITH told AS (
  SELECT h.ref, h.number, h.start, h.stopped, l.answer, l.cap, l.acknowledge, l.counted_from,
         max(h.start, CASE
           WHEN l.counted_from = 'requested' THEN h.start
           WHEN l.counted_from = 'logged' AND h.logged IS NOT NULL
                AND NOT (h.stopped AND h.logged > h.left_on) THEN h.logged
           WHEN NOT (h.stopped AND h.acknowledged > h.left_on) THEN h.acknowledged
         END) AS day0,
         iif(h.stopped, NULL, h.responded) AS answered,
         iif(h.stopped, h.left_on, h.as_of) AS looked_at
  FROM happened h JOIN limits l USING (edition, number)
)
SELECT t.*, (SELECT w.day FROM calendar c JOIN calendar w ON w.works AND w.n = c.n + t.acknowledge
             WHERE c.day = t.start) AS last_day
FROM told t;

-- Day 0 of each reading of the Code: the acknowledgement that there was, the last day for it, and
-- once answered without one the request.
CREATE TABLE reading AS
SELECT ref, number, day0 AS begins FROM clock WHERE day0 IS NOT NULL
UNION
SELECT ref, number, last_day FROM clock
WHERE counted_from <> 'requested' AND (day0 IS NULL OR day0 > last_day OR day0 > answered)
UNION
SELECT ref, number, start FROM clock
WHERE counted_from <> 'requested' AND answered IS NOT NULL AND (day0 IS NULL OR day0 > answered);

CREATE TABLE first_due AS
SELECT r.ref, r.number, w.day AS due, c.n AS day0_n, k.cap
FROM reading r JOIN clock k USING (ref, number)
JOIN calendar c ON c.day = r.begins
JOIN calendar w ON w.works AND w.n = c.n + k.answer;

CREATE TABLE told AS
SELECT e.* FROM extension e, asking WHERE e.notified <= asking.as_of;

CREATE TABLE in_force AS
WITH extended AS (
  SELECT d.ref, d.number, d.due, e.notified, e.until, e.reason, e.accepted,
         (SELECT w.day FROM calendar c JOIN calendar w ON w.works AND w.n = c.n + d.cap
          WHERE c.day = d.due) AS last
  FROM first_due d LEFT JOIN told e USING (ref, number)
)
SELECT ref, number, due AS first, CASE
    WHEN notified IS NULL OR notified > due OR until <= due THEN due
    WHEN until <= last OR accepted THEN until
    ELSE last
  END AS day FROM extended
UNION
SELECT ref, number, due, until FROM extended
WHERE notified <= due AND until > last AND NOT accepted AND (reason IS NULL OR reason <> '');

CREATE TABLE verdict AS
WITH due AS (
  SELECT ref, number, min(day) AS due_on, max(day) AS due_latest, min(first) AS first_due
  FROM in_force GROUP BY ref, number
)
SELECT ref, number, k.answered, k.day0, d.first_due, CASE
    WHEN coalesce(k.answered, k.looked_at) > d.due_latest THEN 'late'
    WHEN coalesce(k.answered, k.looked_at) > d.due_on THEN 'needs_review'
    WHEN k.answered IS NULL AND k.stopped THEN 'withdrawn'
    WHEN k.answered IS NULL THEN 'pending'
    WHEN k.answered > d.first_due AND EXISTS (
      SELECT 1 FROM extension e WHERE e.ref = d.ref AND e.number = d.number
    ) THEN 'in_time_with_extension'
    ELSE 'in_time'
  END AS state
FROM due d JOIN clock k USING (ref, number);

-- Each stage of the period as it counts.
CREATE TABLE entry AS
SELECT h.ref, h.number, h.day, h.tenure, h.category, v.state, v.day0, v.first_due,
       h.responded IS NOT NULL AS answered, s.decision, s.decided_by,
       CASE WHEN h.joined THEN 'joined' WHEN h.refused THEN 'refused' END AS left_out,
       EXISTS (SELECT 1 FROM told e WHERE e.ref = h.ref AND e.number = h.number) AS extended,
       iif(v.state <> 'withdrawn', v.answered, NULL) AS done
FROM happened h
JOIN verdict v USING (ref, number)
LEFT JOIN stage s USING (ref, number), asking
WHERE h.day BETWEEN asking.first AND asking.last;

CREATE VIEW taken_up AS SELECT * FROM entry WHERE left_out IS NULL;

CREATE VIEW measured AS
SELECT *, 'all' AS stock FROM taken_up WHERE tenure IS NOT 'other'
UNION ALL
SELECT *, tenure FROM taken_up WHERE tenure IN ('lcra', 'lcho');

-- What was promised, and what became of it.
CREATE TABLE promise AS
SELECT m.kind, m.amount, CASE
    WHEN m.due IS NULL AND m.done <= asking.as_of THEN 'done'
    WHEN m.due IS NULL THEN 'no_day'
    WHEN m.done <= asking.as_of AND m.done <= m.due THEN 'kept'
    WHEN m.done <= asking.as_of THEN 'late'
    WHEN m.due < asking.as_of AND a.withdrawn <= m.due THEN 'not_known'
    WHEN m.due < asking.as_of THEN 'not_kept'
    ELSE 'not_yet_due'
  END AS state
FROM remedy m JOIN asked a USING (ref, number), asking
WHERE m.offered <= asking.as_of AND a.day BETWEEN asking.first AND asking.last;

CREATE VIEW refused AS
SELECT * FROM refusal, asking WHERE decided BETWEEN asking.first AND asking.last;

-- How many working days an answer took, from the request and as the Code counts.
CREATE VIEW taken AS
SELECT e.number, 'from_request' AS of, b.n - a.n AS days, e.state, e.day AS made
FROM taken_up e JOIN calendar a ON a.day = e.day JOIN calendar b ON b.day = e.done
UNION ALL
SELECT e.number, 'as_counted', b.n - a.n, e.state, e.day
FROM taken_up e JOIN calendar a ON a.day = e.day0 JOIN calendar b ON b.day = e.done
WHERE e.day0 <= e.done;

-- The same as the Code counts, in steps of a fifth of the limit up to twice the limit.
CREATE VIEW answer AS
WITH stepped AS (
  SELECT t.number, t.state, t.days, l.answer AS "limit",
         max(1, (t.days * 5 + l.answer - 1) / l.answer) AS place
  FROM taken t JOIN limits l ON l.number = t.number
   AND l.edition = iif(t.made >= '2024-04-01', 'hos-2024', 'hos-2022')
  WHERE t.of = 'as_counted'
)
SELECT number, state, "limit", CASE
    WHEN place > 10 THEN 'more'
    WHEN place = 1 THEN '0-' || ("limit" / 5)
    ELSE ((place - 1) * "limit" / 5 + 1) || '-' || (place * "limit" / 5)
  END AS step
FROM stepped;
