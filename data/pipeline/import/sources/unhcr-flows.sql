-- raw: unhcr/flows.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, refugees, asylum_seekers, refugee_like, oip
-- whole numbers: year, refugees, asylum_seekers, refugee_like, oip

-- UNHCR forced displacement flow: people newly displaced, recognised or applying in the year.
CREATE TABLE pairs AS
SELECT row, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(refugees) AS refugees, whole(asylum_seekers) AS asylum_seekers, whole(oip) AS others
FROM raw;

CREATE TABLE observations AS
SELECT row, 'unhcr.refugees.flow' AS series, origin, destination, year, refugees AS value, 'reported' AS quality, 'unhcr-flows' AS source
FROM pairs WHERE refugees IS NOT NULL
UNION ALL
SELECT row, 'unhcr.asylum-seekers.flow', origin, destination, year, asylum_seekers, 'reported', 'unhcr-flows'
FROM pairs WHERE asylum_seekers IS NOT NULL
UNION ALL
SELECT row, 'unhcr.oip.flow', origin, destination, year, others, 'reported', 'unhcr-flows'
FROM pairs WHERE others IS NOT NULL;

CREATE TABLE excluded_rows AS
SELECT row, 'only-columns-not-carried' AS rule FROM pairs WHERE refugees IS NULL AND asylum_seekers IS NULL AND others IS NULL;

CREATE TABLE excluded_cells AS
SELECT 'refugee-like' AS rule,
  count(refugee_like) AS cells, sum(whole(refugee_like)) AS total FROM raw;
