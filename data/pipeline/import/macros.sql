-- Shared by every source's SQL.
CREATE MACRO whole(written) AS
  CASE WHEN regexp_full_match(written, '-?[0-9]+(\.0+)?') THEN TRY_CAST(split_part(written, '.', 1) AS INTEGER) END;
CREATE MACRO country_code(written) AS
  CASE written WHEN 'UKN' THEN 'UNK' WHEN 'OOO' THEN 'UNK' WHEN 'STA' THEN 'XXA' ELSE written END;
