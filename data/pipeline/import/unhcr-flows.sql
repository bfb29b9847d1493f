-- UNHCR forced displacement flow: people newly displaced, recognised or applying in the year.
CREATE TABLE pairs AS
SELECT row, country_code(coo_iso) AS origin, country_code(coa_iso) AS destination, whole(year) AS year,
  whole(refugees) AS refugees, whole(asylum_seekers) AS asylum_seekers
FROM raw_flows;

CREATE TABLE observations AS
SELECT row, 'unhcr.refugees.flow' AS series, origin, destination, year, refugees AS value, 'reported' AS quality, 'unhcr-flows' AS source
FROM pairs WHERE refugees IS NOT NULL
UNION ALL
SELECT row, 'unhcr.asylum-seekers.flow', origin, destination, year, asylum_seekers, 'reported', 'unhcr-flows'
FROM pairs WHERE asylum_seekers IS NOT NULL;

CREATE TABLE excluded_rows AS
SELECT row, 'only-columns-not-carried' AS rule FROM pairs WHERE refugees IS NULL AND asylum_seekers IS NULL;
CREATE TABLE exclusion_reasons AS
SELECT 'only-columns-not-carried' AS rule, 'The row has figures only in columns this release does not carry.' AS reason;

CREATE TABLE excluded_cells AS
SELECT 'refugee-like' AS rule, 'People in a refugee-like situation; UNHCR counts them apart.' AS reason,
  count(refugee_like) AS cells, sum(whole(refugee_like)) AS total FROM raw_flows
UNION ALL SELECT 'others-in-need-of-protection', 'Not yet a series of the atlas.', count(oip), sum(whole(oip)) FROM raw_flows;
