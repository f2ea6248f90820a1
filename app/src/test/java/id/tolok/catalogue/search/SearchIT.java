package id.tolok.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.catalogue.TestDecree;
import id.tolok.catalogue.acceptance.VersionMaking;
import id.tolok.catalogue.search.IndicatorQuery.Edge;
import id.tolok.catalogue.search.IndicatorQuery.Side;
import id.tolok.database.Scope;
import id.tolok.kernel.Severity;
import id.tolok.testing.Places;
import id.tolok.testing.ServerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchIT {

  private static final LocalDate DAY = LocalDate.parse("2024-06-01");

  private static final String DECREE =
      """
      Kepala Seksi Umum | Persentase pos kamling yang aktif | [jumlah pos kamling aktif] / [jumlah pos kamling] * 100 | Meningkatnya rasa aman warga
      Kepala Seksi Umum | Persentase gangguan ketenteraman dan ketertiban umum yang ditangani | [gangguan ditangani] / [gangguan] * 100 | Meningkatnya rasa aman warga
      Kepala Seksi Sosial | Jumlah lembaga PAUD yang dibina | [jumlah lembaga paud dibina] | Meningkatnya mutu anak
      Kepala Seksi Sosial | Persentase balita yang ditimbang di posyandu | [balita ditimbang] / [balita] * 100 | Meningkatnya mutu anak
      Camat | Indeks kepuasan masyarakat | | Meningkatnya mutu layanan
      Kasubbag Kepegawaian | Persentase ASN yang disiplin | [asn disiplin] / [asn] * 100 | Meningkatnya tata kelola
      Kasubbag Keuangan | Persentase realisasi penerimaan PBB | [realisasi pbb] / [target pbb] * 100 | Meningkatnya tata kelola
      Kepala Seksi Pemerintahan | Persentase desa yang tertib administrasi | [desa tertib] / [desa] * 100 | Meningkatnya tata kelola
      """;

  @Autowired private VersionMaking making;
  @Autowired private IndicatorSearch search;
  @Autowired private Places places;

  private long regency;
  private long agency;
  private long other;
  private long version;

  @BeforeAll
  void decrees() {
    regency = places.regency("Nusa Cari");
    agency = places.agency(regency, "Kecamatan Cari");
    other = places.agency(regency, "Kecamatan Dua");
    version =
        given(
            agency,
            TestDecree.of(DECREE)
                .withFinding(1, Severity.WARNING, "UJI_A")
                .withFinding(2, Severity.ERROR, "UJI_B"),
            "2024-01-01");
    given(agency, TestDecree.of("Camat | Jumlah kegiatan lama"), "2020-01-01");
    given(other, TestDecree.of("Camat | Jumlah taman baca").ofKind("IKU"), "2024-01-01");
  }

  static List<Arguments> cases() throws IOException {
    try (var stream =
        Objects.requireNonNull(SearchIT.class.getResourceAsStream("cases.txt"), "cases.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(SearchIT::aCase)
          .toList();
    }
  }

  private static Arguments aCase(String line) {
    int cut = line.lastIndexOf('|');
    return Arguments.of(line.substring(0, cut).strip(), line.substring(cut + 1).strip());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsAskedForComesFirst(String text, String expected) {
    var found = find(agency, text);
    switch (expected) {
      case "-" -> assertThat(found.rows()).isEmpty();
      case "all" -> assertThat(found.rows()).hasSize(8);
      default -> assertThat(found.rows().getFirst().ordinal()).hasToString(expected);
    }
  }

  @Test
  void whatWasFoundIsMarked() {
    assertThat(find(agency, "kamling aktif").words())
        .contains("kamling", "aktif")
        .doesNotContain("pos", "persentase", "rasa");
    assertThat(find(agency, "adminstrasi ketertiban desa").words())
        .contains("administrasi", "tertib");
  }

  @Test
  void mendedWordIsTold() {
    assertThat(find(agency, "kamlng aktif").mended())
        .isEqualTo(Map.of("kamlng", List.of("kamling")));
  }

  @Test
  void whereNothingHasAllWordsThoseWithSomeAreShown() {
    var found = find(agency, "kamling posyandu");
    assertThat(found.loosened()).isTrue();
    assertThat(found.rows()).extracting(IndicatorRow::ordinal).containsExactlyInAnyOrder(1, 4);
  }

  @Test
  void filtersOfOneFacetWidenAndFacetsNarrowEachOther() {
    var found =
        find(
            query(
                "",
                Map.of(
                    Facet.OBJECTIVE,
                    Set.of("meningkatnya rasa aman warga", "meningkatnya mutu anak"),
                    Facet.FORMULA,
                    Set.of("ratio"))));
    assertThat(found.rows()).extracting(IndicatorRow::ordinal).containsExactly(1, 2, 4);
    assertThat(found.total()).isEqualTo(3);
  }

  @Test
  void countsSayWhatChoosingAValueWouldLeave() {
    var found = find(query("", Map.of(Facet.FORMULA, Set.of("count"))));
    assertThat(counts(found, Facet.FORMULA))
        .isEqualTo(Map.of("ratio", 6L, "count", 1L, "text", 1L));
    assertThat(counts(found, Facet.OBJECTIVE)).isEqualTo(Map.of("meningkatnya mutu anak", 1L));
  }

  @Test
  void remarksAreCountedByRuleAndGravity() {
    var found = find(query("", Map.of()));
    assertThat(counts(found, Facet.RULE)).isEqualTo(Map.of("UJI_A", 1L, "UJI_B", 1L));
    assertThat(counts(found, Facet.SEVERITY)).isEqualTo(Map.of("0", 6L, "2", 1L, "3", 1L));
  }

  @Test
  void onlyVersionsInForceAreLookedThrough() {
    assertThat(find(agency, "kegiatan lama").total()).isZero();
    var then = IndicatorQuery.allOn(LocalDate.parse("2021-01-01"), 50);
    assertThat(Scope.within(Scope.of(Set.of(agency)), () -> search.find(then)).total()).isOne();
  }

  @Test
  void oneVersionCanBeLookedThrough() {
    var query =
        new IndicatorQuery(
            "",
            Map.of(),
            new IndicatorQuery.Catalogues.Version(version),
            Sort.DECREE,
            false,
            null,
            50);
    assertThat(find(query).total()).isEqualTo(8);
    assertThat(Scope.within(Scope.of(Set.of(other)), () -> search.find(query)).total()).isZero();
  }

  @Test
  void otherAgencyIsNeitherFoundNorCounted() {
    var found =
        Scope.within(Scope.of(Set.of(other)), () -> search.find(query("kamling", Map.of())));
    assertThat(found.total()).isZero();
    assertThat(found.counts()).isEmpty();
    assertThat(Scope.within(Scope.NOTHING, () -> search.find(query("", Map.of()))).total())
        .isZero();
  }

  static Stream<Arguments> orders() {
    return Stream.of(Sort.values())
        .flatMap(sort -> Stream.of(Arguments.of(sort, false), Arguments.of(sort, true)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void pagesForwardAndBackShowEveryRowOnce(Sort sort, boolean backwards) {
    var whole = page(sort, backwards, null, 50);
    assertThat(whole).hasSize(9).doesNotHaveDuplicates();
    var forward = new ArrayList<Long>();
    Edge edge = null;
    while (forward.size() < whole.size()) {
      var page = page(sort, backwards, edge, 2);
      assertThat(page).isNotEmpty();
      forward.addAll(page);
      edge = new Edge(page.getLast(), Side.AFTER);
    }
    assertThat(forward).isEqualTo(whole);
    assertThat(page(sort, backwards, new Edge(whole.get(5), Side.BEFORE), 2))
        .isEqualTo(whole.subList(3, 5));
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void firstAndLastPageSayThatNothingLiesBeyond(Side side) {
    var whole = page(Sort.DECREE, false, null, 50);
    var edge = new Edge(side == Side.BEFORE ? whole.get(2) : whole.get(6), side);
    var found = found(Sort.DECREE, false, edge, 2);
    assertThat(found.previous()).isEqualTo(side == Side.AFTER);
    assertThat(found.next()).isEqualTo(side == Side.BEFORE);
  }

  @Test
  void everyRowIsGivenToWhoeverWritesThemOut() {
    var names = new ArrayList<String>();
    Scope.within(
        Scope.of(Set.of(agency)),
        () -> search.each(query("administrasi", Map.of()), row -> names.add(row.name())));
    assertThat(names).containsExactly("Persentase desa yang tertib administrasi");
  }

  private List<Long> page(Sort sort, boolean backwards, @Nullable Edge edge, int limit) {
    return found(sort, backwards, edge, limit).rows().stream().map(IndicatorRow::id).toList();
  }

  private Found found(Sort sort, boolean backwards, @Nullable Edge edge, int limit) {
    var query =
        new IndicatorQuery(
            "",
            Map.of(Facet.REGENCY, Set.of(String.valueOf(regency))),
            new IndicatorQuery.Catalogues.On(DAY),
            sort,
            backwards,
            edge,
            limit);
    return Scope.within(Scope.of(Set.of(agency, other)), () -> search.find(query));
  }

  private static Map<String, Long> counts(Found found, Facet facet) {
    return found.counts(facet).stream()
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  private Found find(long of, String text) {
    return Scope.within(Scope.of(Set.of(of)), () -> search.find(query(text, Map.of())));
  }

  private Found find(IndicatorQuery query) {
    return Scope.within(Scope.of(Set.of(agency)), () -> search.find(query));
  }

  private static IndicatorQuery query(String text, Map<Facet, Set<String>> filters) {
    return new IndicatorQuery(
        text, filters, new IndicatorQuery.Catalogues.On(DAY), Sort.RELEVANCE, false, null, 50);
  }

  private long given(long of, TestDecree decree, String validFrom) {
    return Scope.within(Scope.of(Set.of(of)), () -> making.make(decree.acceptedFor(of, validFrom)));
  }
}
