-- raw: unhcr/flows.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, refugees, asylum_seekers, refugee_like, oip
-- whole numbers: year, refugees, asylum_seekers, refugee_like, oip

-- UNHCR forced displacement flow: people newly displaced, recognised or applying in the year.
CREATE TABLE pairs AS
SELECT row, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(refugees) AS refugees, whole(asylum_seekers) AS asylum_seekers, whole(refugee_like) AS alike, whole(oip) AS others
FROM raw;

CREATE TABLE observations AS
SELECT row, 'unhcr.refugees.flow' AS series, origin, destination, year, refugees AS value, 'reported' AS quality, 'unhcr-flows' AS source
FROM pairs WHERE refugees IS NOT NULL
UNION ALL
SELECT row, 'unhcr.asylum-seekers.flow', origin, destination, year, asylum_seekers, 'reported', 'unhcr-flows'
FROM pairs WHERE asylum_seekers IS NOT NULL
UNION ALL
-- The same hundred people or more in five years or more are no count of each of those years.
SELECT row, 'unhcr.refugee-like.flow', origin, destination, year, alike,
  CASE WHEN alike >= 100 AND count(*) OVER (PARTITION BY origin, destination, alike) >= 5 THEN 'estimate' ELSE 'reported' END, 'unhcr-flows'
FROM pairs WHERE alike IS NOT NULL
UNION ALL
SELECT row, 'unhcr.oip.flow', origin, destination, year, others, 'reported', 'unhcr-flows'
FROM pairs WHERE others IS NOT NULL;
