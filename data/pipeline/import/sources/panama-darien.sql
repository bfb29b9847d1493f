-- raw: national/irreg_darien_nat.csv.gz
-- columns: t, q, nat, n
-- whole numbers: n

-- Irregular transits through the Darién, by nationality; by month from 2020, by year before.
CREATE TABLE counts AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month,
  country_code(nat) AS origin, whole(n) AS counted
FROM raw;

-- Before 2020 a row is a whole year, dated 1 January: it gives no month.
CREATE TABLE observations AS
SELECT min(row) AS row, 'panama.darien.events' AS series, origin, 'PAN' AS destination, 'darien' AS place, year, month, sum(counted)::INTEGER AS value,
  CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'panama-darien' AS source
FROM counts
GROUP BY GROUPING SETS ((origin, year), (origin, year, month))
HAVING month IS NULL OR year >= 2020;

CREATE TABLE summed_rows AS SELECT row FROM counts;

CREATE TABLE problems AS
SELECT row, 'not-the-first-of-a-month' AS rule, coalesce(t, 'blank') AS detail FROM raw WHERE TRY_CAST(t AS DATE) IS NULL OR day(t::DATE) <> 1
UNION ALL
SELECT row, 'no-figure', format('{} {}', t, nat) FROM raw WHERE n IS NULL OR nat IS NULL
UNION ALL
SELECT row, 'year-given-by-month', format('{} {}', t, nat) FROM counts JOIN raw USING (row) WHERE year < 2020 AND month <> 1;

CREATE TABLE excluded_cells AS SELECT 'quarter' AS rule, count(q) AS cells, NULL AS total FROM raw;
