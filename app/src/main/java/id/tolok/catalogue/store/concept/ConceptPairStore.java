package id.tolok.catalogue.store.concept;

import id.tolok.catalogue.concept.Pair;
import id.tolok.catalogue.likeness.Conflict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pairs of indicators that are not proposed.
@Repository
public class ConceptPairStore {

  private final JdbcClient jdbc;

  ConceptPairStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps pairs; a pair a person parted stays parted.
  public void keep(List<Pair> pairs, Instant at) {
    jdbc.sql(
            """
            insert into catalogue.concept_pair
              (lineage_low, lineage_high, agency_low, agency_high, state, share, conflicts, noticed_at)
            select low, high, agency_low, agency_high, case when parted then 'PARTED' else 'FALSE_FRIEND' end, share,
              string_to_array(conflicts, ' '), :at
            from unnest(cast(:lows as bigint[]), cast(:highs as bigint[]), cast(:agencyLows as bigint[]),
              cast(:agencyHighs as bigint[]), cast(:parted as boolean[]), cast(:shares as float8[]),
              cast(:conflicts as text[]))
              as p(low, high, agency_low, agency_high, parted, share, conflicts)
            on conflict (lineage_low, lineage_high) do update
            set state = excluded.state, share = excluded.share, conflicts = excluded.conflicts,
              noticed_at = excluded.noticed_at
            where concept_pair.state = 'FALSE_FRIEND'
            """)
        .param("lows", pairs.stream().map(Pair::lineageLow).toArray(Long[]::new))
        .param("highs", pairs.stream().map(Pair::lineageHigh).toArray(Long[]::new))
        .param("agencyLows", pairs.stream().map(Pair::agencyLow).toArray(Long[]::new))
        .param("agencyHighs", pairs.stream().map(Pair::agencyHigh).toArray(Long[]::new))
        .param("parted", pairs.stream().map(Pair::parted).toArray(Boolean[]::new))
        .param("shares", pairs.stream().map(Pair::share).toArray(Double[]::new))
        .param("conflicts", pairs.stream().map(ConceptPairStore::words).toArray(String[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Those in which one of the lineages takes part.
  public List<Pair> of(Collection<Long> lineageIds) {
    return jdbc.sql(
            """
            select lineage_low, lineage_high, agency_low, agency_high, state, share, conflicts
            from catalogue.concept_pair
            where lineage_low = any(:lineages) or lineage_high = any(:lineages)
            order by share desc, lineage_low, lineage_high
            """)
        .param("lineages", lineageIds.toArray(Long[]::new))
        .query((row, _) ->
            new Pair(
                row.getLong("lineage_low"),
                row.getLong("agency_low"),
                row.getLong("lineage_high"),
                row.getLong("agency_high"),
                row.getString("state").equals("PARTED"),
                row.getDouble("share"),
                Arrays.stream((String[]) row.getArray("conflicts").getArray())
                    .filter(name -> !name.isEmpty())
                    .map(Conflict::valueOf)
                    .collect(Collectors.toSet())))
        .list();
  }

  /// Forgets the pairs of an agency that only read alike, before they are looked for anew.
  public void forgetFalseFriends(long agencyId) {
    jdbc.sql(
            """
            delete from catalogue.concept_pair
            where state = 'FALSE_FRIEND' and (agency_low = :agency or agency_high = :agency)
            """)
        .param("agency", agencyId)
        .update();
  }

  /// Takes back that a person parted pairs at a moment.
  public void join(Instant partedAt) {
    jdbc.sql("delete from catalogue.concept_pair where state = 'PARTED' and noticed_at = :at")
        .param("at", partedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String words(Pair pair) {
    return pair.conflicts().stream().map(Conflict::name).sorted().collect(Collectors.joining(" "));
  }
}
