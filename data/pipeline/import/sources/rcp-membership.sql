-- raw: published/rcp_membership.csv
-- columns: process_id, process, type, region, established, secretariat, country, iso3, role, as_of, url
-- whole numbers: established

-- Who sits in which consultative process: no figure, so a table of its own. A row of an observer leaves the facts of the process blank.
CREATE TABLE memberships AS
SELECT row, lower(process_id) AS process, process AS name, type, region, whole(established) AS established, secretariat,
  iso3 AS country, replace(role, '_', '-') AS role, as_of, url AS page
FROM raw;

CREATE TABLE problems AS
SELECT max(row) AS row, 'member-twice' AS rule, concat_ws(' ', process_id, iso3) AS detail FROM raw GROUP BY process_id, iso3 HAVING count(*) > 1
UNION ALL
SELECT max(row), 'process-differs', process_id || ' has two names, types, regions, years or secretariats' FROM raw GROUP BY process_id
  HAVING greatest(count(DISTINCT process), count(DISTINCT type), count(DISTINCT region), count(DISTINCT established), count(DISTINCT secretariat)) > 1
UNION ALL
SELECT max(row), 'list-differs', concat_ws(' ', process_id, role) || ' has two dates or addresses' FROM raw GROUP BY process_id, role
  HAVING greatest(count(DISTINCT as_of), count(DISTINCT url)) > 1
UNION ALL
SELECT row, 'no-address', concat_ws(' ', process_id, iso3) FROM raw WHERE url IS NULL OR NOT regexp_matches(url, '^https?://\S+');
