-- raw: published/rcp_membership.csv
-- columns: process_id, process, type, region, established, secretariat, country, iso3, role, as_of, url

-- Who sits in which consultative process: no figure, so nothing here becomes evidence. The codes are checked all the same.
CREATE TABLE excluded_rows AS SELECT row, 'membership-is-no-figure' AS rule FROM raw;

CREATE TABLE problems AS
SELECT row, 'unknown-country' AS rule, concat_ws(' ', country, iso3) AS detail FROM raw ANTI JOIN main.country_reference USING (iso3)
UNION ALL
SELECT max(row), 'member-twice', concat_ws(' ', process_id, iso3) FROM raw GROUP BY process_id, iso3, role HAVING count(*) > 1
UNION ALL
SELECT row, 'no-address', concat_ws(' ', process_id, iso3) FROM raw WHERE url IS NULL OR NOT regexp_matches(url, '^https?://\S+');
