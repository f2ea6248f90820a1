package id.tolok.results.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.scorecard.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

  @Test
  void sameWordsAreOneColumnHoweverTheyAreWritten() {
    var matrix =
        Matrix.of(
            List.of(part(1, "Wilayah  aman."), part(2, "wilayah aman"), part(3, "Desa tertib")),
            columns(1, 9));
    assertThat(matrix.columns()).containsExactly("Wilayah  aman.", "Desa tertib");
    assertThat(matrix.lines().get(1).find(0)).isPresent();
    assertThat(matrix.lines().get(1).find(1)).isEmpty();
  }

  @Test
  void columnsMostAgenciesHaveComeFirstAndTheRestStandsTogether() {
    var matrix =
        Matrix.of(
            List.of(part(1, "Satu"), part(2, "Dua"), part(3, "Dua"), part(4, "Tiga")),
            columns(1, 2));
    assertThat(matrix.columns()).containsExactly("Dua", "Satu", "Lain");
    assertThat(matrix.lines()).hasSize(4);
    assertThat(matrix.lines().get(3).find(2)).as("nothing is left out").isPresent();
  }

  @Test
  void whatOnlyOneAgencyHasGetsNoColumnOfItsOwn() {
    var matrix = Matrix.of(List.of(part(1, "Satu"), part(2, "Dua"), part(3, "Dua")), columns(2, 9));
    assertThat(matrix.columns()).containsExactly("Dua", "Lain");
    assertThat(matrix.lines().getFirst().find(0)).isEmpty();
    assertThat(matrix.lines().getFirst().find(1)).isPresent();
  }

  @Test
  void objectivesAboutTheSameAreOneColumnInEachAgencysOwnWords() {
    var matrix =
        Matrix.of(
            List.of(
                part(1, "Meningkatnya mutu pelayanan kepada masyarakat"),
                part(2, "Meningkatnya kualitas pelayanan masyarakat Kecamatan Nomor 2"),
                part(3, "Meningkatnya pelayanan internal")),
            columns(2, 9));
    assertThat(matrix.columns())
        .containsExactly("Meningkatnya mutu pelayanan kepada masyarakat", "Lain");
    assertThat(matrix.lines().get(1).find(0).orElseThrow().heads())
        .containsExactly("Meningkatnya kualitas pelayanan masyarakat Kecamatan Nomor 2");
    assertThat(matrix.lines().get(2).find(0)).as("about something else").isEmpty();
  }

  @Test
  void objectiveOfWordsEverybodyUsesIsOnlyLikeItself() {
    var matrix =
        Matrix.of(
            List.of(part(1, "Meningkatnya kualitas kecamatan"), part(2, "Meningkatnya mutu")),
            columns(1, 9));
    assertThat(matrix.columns()).hasSize(2);
  }

  private static Matrix.Columns columns(int least, int most) {
    return new Matrix.Columns(least, most, "Lain");
  }

  private static Matrix.Part part(long agency, String objective) {
    var card = AnOffice.of(agency).indicator(agency, objective, "[a]", "100").card();
    return Matrix.byObjective(
        agency, "Kecamatan Nomor " + agency, Board.of(card, null, Stretch.quarter(1)));
  }
}
