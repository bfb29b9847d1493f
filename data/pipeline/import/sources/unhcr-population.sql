-- raw: unhcr/population.csv.gz
-- columns: year, coo_name, coo, coo_iso, coa_name, coa, coa_iso, refugees, asylum_seekers, returned_refugees, idps, returned_idps, stateless, ooc, oip, hst
-- whole numbers: year, refugees, asylum_seekers, returned_refugees, idps, returned_idps, stateless, ooc, oip, hst

-- UNHCR end-year population: people present on 31 December, by country of origin and of asylum.
CREATE TABLE pairs AS
SELECT
  row,
  country_code(coo_iso) AS origin,
  country_code(coa_iso) AS destination,
  whole(year) AS year,
  whole(refugees) AS refugees,
  whole(asylum_seekers) AS asylum_seekers,
  whole(idps) AS idps,
  whole(oip) AS others
FROM raw;

-- Hosts that put all their asylum-seekers of a year under "unknown": their zeros for named origins say nothing.
CREATE TABLE hosts_without_origins AS
SELECT destination, year
FROM pairs
GROUP BY destination, year
HAVING destination <> 'UNK' AND sum(asylum_seekers) FILTER (origin = 'UNK') >= 1000 AND max(asylum_seekers) FILTER (origin <> 'UNK') = 0;

CREATE TABLE observations AS
SELECT row, 'unhcr.refugees.stock' AS series, origin, destination, year, refugees AS value, NULL AS gap,
  'reported' AS quality, 'unhcr-population' AS source
FROM pairs WHERE refugees IS NOT NULL
UNION ALL
SELECT row, 'unhcr.asylum-seekers.stock', origin, destination, year,
  CASE WHEN is_silent THEN NULL ELSE asylum_seekers END,
  CASE WHEN is_silent THEN 'not-published' END,
  'reported', 'unhcr-population'
FROM (
  SELECT pairs.*, hosts.year IS NOT NULL AND origin <> 'UNK' AS is_silent
  FROM pairs LEFT JOIN hosts_without_origins AS hosts USING (destination, year)
) WHERE asylum_seekers IS NOT NULL
UNION ALL
SELECT row, 'unhcr.idps.stock', origin, destination, year, idps, NULL, 'reported', 'unhcr-population'
FROM pairs WHERE idps IS NOT NULL AND origin = destination
UNION ALL
SELECT row, 'unhcr.oip.stock', origin, destination, year, others, NULL, 'reported', 'unhcr-population'
FROM pairs WHERE others IS NOT NULL;

CREATE TABLE problems AS
SELECT row, 'displaced-at-home-abroad' AS rule,
  format('{} internally displaced between {} and {}', idps, origin, destination) AS detail
FROM pairs WHERE idps <> 0 AND origin <> destination;

CREATE TABLE excluded_rows AS
SELECT row, 'only-columns-not-carried' AS rule
FROM pairs WHERE refugees IS NULL AND asylum_seekers IS NULL AND others IS NULL AND (idps IS NULL OR origin <> destination);

CREATE TABLE excluded_cells AS
SELECT 'returned-refugees-in-population' AS rule,
  count(returned_refugees) AS cells, sum(whole(returned_refugees)) AS total FROM raw
UNION ALL SELECT 'returned-idps', count(returned_idps), sum(whole(returned_idps)) FROM raw
UNION ALL SELECT 'stateless', count(stateless), sum(whole(stateless)) FROM raw
UNION ALL SELECT 'others-of-concern', count(ooc), sum(whole(ooc)) FROM raw
UNION ALL SELECT 'host-community', count(hst), sum(whole(hst)) FROM raw
UNION ALL SELECT 'displaced-at-home-between-countries',
  count(*), coalesce(sum(idps), 0) FROM pairs WHERE idps IS NOT NULL AND origin <> destination
UNION ALL SELECT 'asylum-seekers-origin-not-published',
  count(*), sum(asylum_seekers) FROM pairs SEMI JOIN hosts_without_origins USING (destination, year) WHERE origin <> 'UNK';
