-- raw: unhcr/unrwa.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, total
-- whole numbers: year, total

-- Palestine refugees under UNRWA's mandate, by the field where they are registered, as published by UNHCR.
CREATE TABLE observations AS
SELECT row, 'unhcr.unrwa.stock' AS series, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(total) AS value, 'reported' AS quality, 'unhcr-unrwa' AS source
FROM raw WHERE total IS NOT NULL;

CREATE TABLE excluded_rows AS SELECT row, 'no-figure' AS rule FROM raw WHERE total IS NULL;

CREATE TABLE problems AS
SELECT row, 'other-origin' AS rule, coalesce(coo_iso, 'blank') AS detail FROM raw WHERE coo_iso IS DISTINCT FROM 'PSE';
