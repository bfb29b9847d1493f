-- raw: unhcr/idmc.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, total
-- whole numbers: year, total

-- Internal displacement by conflict and violence, estimated by IDMC, as published by UNHCR.
CREATE TABLE observations AS
SELECT row, 'unhcr.idmc.stock' AS series, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(total) AS value, 'estimate' AS quality, 'unhcr-idmc' AS source
FROM raw WHERE total IS NOT NULL AND coo_iso <> 'AB9';

CREATE TABLE excluded_rows AS SELECT row, CASE WHEN total IS NULL THEN 'no-figure' ELSE 'abyei' END AS rule
FROM raw WHERE total IS NULL OR coo_iso = 'AB9';

CREATE TABLE excluded_cells AS
SELECT 'abyei-persons' AS rule, count(*) AS cells, sum(whole(total)) AS total FROM raw WHERE coo_iso = 'AB9';

CREATE TABLE problems AS
SELECT row, 'displaced-at-home-abroad' AS rule, format('{} displaced between {} and {}', total, coo_iso, coa_iso) AS detail
FROM raw WHERE coo_iso IS DISTINCT FROM coa_iso;
