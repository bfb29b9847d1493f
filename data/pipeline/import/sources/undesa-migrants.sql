-- raw: undesa/migrant_stock_2024.csv.gz
-- columns: geo, t, from, sex, n, type_b, type_c, type_r, type_i
-- whole numbers: t, n

-- UN DESA International Migrant Stock 2024: people living outside their country of birth or citizenship, mid-year, by sex.
CREATE TABLE cells AS
SELECT row, country_code("from") AS origin, country_code(geo) AS destination, whole(t) AS year, sex, whole(n) AS persons
FROM raw;

CREATE TABLE observations AS
SELECT row, 'undesa.migrants.stock' AS series, origin, destination, year, sex, persons AS value,
  'estimate' AS quality, 'undesa-migrant-stock-2024' AS source
FROM cells WHERE persons IS NOT NULL
UNION ALL
-- The file prints the two sexes only. The total is their sum, and only where both are printed.
SELECT min(row), 'undesa.migrants.stock', origin, destination, year, NULL, sum(persons)::INTEGER, 'estimate', 'undesa-migrant-stock-2024'
FROM cells
GROUP BY origin, destination, year
HAVING count(persons) = 2 AND count(DISTINCT sex) = 2;

CREATE TABLE problems AS
SELECT row, 'unknown-sex' AS rule, coalesce(sex, 'blank') AS detail FROM cells WHERE sex NOT IN ('female', 'male') OR sex IS NULL
UNION ALL
SELECT min(row), 'one-sex-only', format('{} to {} in {} has {} of two sexes', origin, destination, year, count(persons))
FROM cells GROUP BY origin, destination, year HAVING count(persons) < 2;

CREATE TABLE excluded_rows AS SELECT row, 'no-figure' AS rule FROM cells WHERE persons IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'method-flags' AS rule,
  count(type_b) + count(type_c) + count(type_r) + count(type_i) AS cells, NULL AS total FROM raw;
