-- raw: national/irreg_honduras_nat.csv.gz
-- columns: t, nat, n
-- whole numbers: n

-- Irregular entries into Honduras, by nationality and month.
-- `STL` is no country's code and is not explained: an unknown nationality.
CREATE TABLE counts AS
SELECT row, year(t::DATE)::INTEGER AS year, month(t::DATE)::INTEGER AS month,
  CASE nat WHEN 'STL' THEN 'UNK' ELSE country_code(nat) END AS origin, whole(n) AS counted
FROM raw;

-- A nationality that the file gives in several rows of a month (territories of one country) is added up.
CREATE TABLE observations AS
SELECT min(row) AS row, 'honduras.irregular.events' AS series, origin, 'HND' AS destination, year, month, sum(counted)::INTEGER AS value,
  CASE WHEN year = 2025 THEN 'provisional' ELSE 'reported' END AS quality, 'honduras-entries' AS source
FROM counts
GROUP BY GROUPING SETS ((origin, year), (origin, year, month));

CREATE TABLE summed_rows AS SELECT row FROM counts;

CREATE TABLE problems AS
SELECT row, 'not-the-first-of-a-month' AS rule, coalesce(t, 'blank') AS detail FROM raw WHERE TRY_CAST(t AS DATE) IS NULL OR day(t::DATE) <> 1
UNION ALL
SELECT row, 'no-figure', format('{} {}', t, nat) FROM raw WHERE n IS NULL OR nat IS NULL;
