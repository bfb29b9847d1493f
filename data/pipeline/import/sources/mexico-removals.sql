-- raw: national/irreg_mexico_exp.csv.gz
-- columns: t, nat, type, n
-- whole numbers: n

-- Foreigners sent back from Mexico to their country: deportations, assisted returns, and assisted returns of children.
CREATE TABLE counts AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month, country_code(nat) AS home, type, whole(n) AS counted
FROM raw;

CREATE TABLE rows_made AS
SELECT min(row) AS row, home, year, month, NULL AS age, sum(counted)::INTEGER AS value FROM counts
GROUP BY GROUPING SETS ((home, year), (home, year, month))
UNION ALL
-- Only the children are a group of their own; whether the other two kinds hold adults alone is not said.
SELECT min(row), home, year, NULL, 'child', sum(counted)::INTEGER FROM counts WHERE type = 'assisted return of children' GROUP BY home, year;

CREATE TABLE observations AS
SELECT row, 'mexico.removals.events' AS series, 'MEX' AS origin, home AS destination, year, month, age, value,
  CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'mexico-removals' AS source
FROM rows_made;

CREATE TABLE summed_rows AS SELECT row FROM counts;

CREATE TABLE problems AS
SELECT row, 'unknown-kind' AS rule, coalesce(type, 'blank') AS detail FROM raw
WHERE type IS NULL OR type NOT IN ('deportation', 'assisted return', 'assisted return of children')
UNION ALL
SELECT row, 'no-figure', t FROM raw WHERE n IS NULL OR nat IS NULL OR TRY_CAST(t AS DATE) IS NULL;

-- The kind of removal is not kept apart: its three parts are summed.
CREATE TABLE excluded_cells AS
SELECT 'kind-of-removal' AS rule, count(*) AS cells, NULL AS total FROM raw WHERE type <> 'assisted return of children';
