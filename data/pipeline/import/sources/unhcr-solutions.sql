-- raw: unhcr/solutions.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, returned_refugees, resettlement, naturalisation, returned_idps
-- whole numbers: year, returned_refugees, resettlement, naturalisation, returned_idps

-- UNHCR durable solutions: refugees who went home, were resettled or naturalised in the year.
CREATE TABLE pairs AS
SELECT row, country_code(coo_iso) AS home, country_code(coa_iso) AS host, whole(year) AS year,
  whole(returned_refugees) AS returned, whole(resettlement) AS resettled, whole(naturalisation) AS naturalised
FROM raw;

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

CREATE TABLE excluded_cells AS
SELECT 'returned-idps' AS rule,
  count(returned_idps) AS cells, sum(whole(returned_idps)) AS total FROM raw;
