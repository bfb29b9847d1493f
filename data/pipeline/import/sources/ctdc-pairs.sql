-- raw: iom/ctdc_v2025_top20_pairs.csv
-- columns: citizenship, country_of_exploitation, victims, year_min, year_max, top_gender, top_gender_n
-- whole numbers: victims, year_min, year_max, top_gender_n
-- json: chosen = ctdc-pairs-corridors.json

-- The twenty largest pairs in the collaborative's global data set: sums over many years, so they are listed and never drawn or added.
-- `chosen` names the corridors whose seats hold both countries.
CREATE TABLE pairs AS
SELECT raw.row, raw.citizenship, country_of_exploitation AS country, whole(victims) AS victims, year_min || '-' || year_max AS period, chosen.corridors
FROM raw LEFT JOIN chosen ON chosen.citizenship = raw.citizenship AND chosen.country = raw.country_of_exploitation;

CREATE TABLE listed AS
SELECT row, corridors, 'trafficking-victims' AS category, 'stay' AS stage, citizenship AS from_text, country AS to_text, period,
  victims AS value, 'persons' AS unit, 'several-years' AS reason, 'ctdc-pairs' AS source
FROM pairs WHERE citizenship <> country AND corridors IS NOT NULL;

CREATE TABLE excluded_rows AS
SELECT row, CASE WHEN citizenship = country THEN 'same-country' ELSE 'of-no-corridor' END AS rule
FROM pairs WHERE citizenship = country OR corridors IS NULL;

CREATE TABLE problems AS
SELECT NULL AS row, 'pair-not-in-the-file' AS rule, citizenship || ' ' || country AS detail
FROM (SELECT citizenship, country FROM chosen) AS named ANTI JOIN pairs USING (citizenship, country)
UNION ALL
SELECT row, 'unknown-country', citizenship || ' ' || country FROM pairs
WHERE citizenship NOT IN (SELECT iso3 FROM main.country_reference) OR country NOT IN (SELECT iso3 FROM main.country_reference);

CREATE TABLE excluded_cells AS SELECT 'largest-sex' AS rule, count(top_gender) AS cells, NULL AS total FROM raw;
