-- UNHCR durable solutions: refugees who went home, were resettled or naturalised in the year.
CREATE TABLE pairs AS
SELECT row, country_code(coo_iso) AS home, country_code(coa_iso) AS host, whole(year) AS year,
  whole(returned_refugees) AS returned, whole(resettlement) AS resettled, whole(naturalisation) AS naturalised
FROM raw_solutions;

CREATE TABLE observations AS
-- A return is read the way people travel: from the country that hosted them to their own.
SELECT row, 'unhcr.returns.flow' AS series, host AS origin, home AS destination, year, returned AS value,
  'reported' AS quality, 'unhcr-solutions' AS source
FROM pairs WHERE returned IS NOT NULL
UNION ALL
SELECT row, 'unhcr.resettlement.flow', home, host, year, resettled, 'reported', 'unhcr-solutions'
FROM pairs WHERE resettled IS NOT NULL
UNION ALL
SELECT row, 'unhcr.naturalisation.flow', home, host, year, naturalised, 'reported', 'unhcr-solutions'
FROM pairs WHERE naturalised IS NOT NULL;

CREATE TABLE excluded_rows AS
SELECT row, 'only-columns-not-carried' AS rule FROM pairs WHERE returned IS NULL AND resettled IS NULL AND naturalised IS NULL;
CREATE TABLE exclusion_reasons AS
SELECT 'only-columns-not-carried' AS rule, 'The row has figures only in columns this release does not carry.' AS reason;

CREATE TABLE excluded_cells AS
SELECT 'returned-idps' AS rule, 'Return within a country is not on a corridor of this release.' AS reason,
  count(returned_idps) AS cells, sum(whole(returned_idps)) AS total FROM raw_solutions;
