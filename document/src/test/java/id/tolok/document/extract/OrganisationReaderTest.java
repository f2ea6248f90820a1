package id.tolok.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.document.decree.line.TextLine;
import id.tolok.kernel.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationReaderTest {

  @Test
  void unitsHaveTheirParentDutiesAndFunctions() {
    thenUnits(
            """
            Uraian tugas dan fungsi kecamatan adalah :
            (1) CAMAT
            1. Camat mempunyai tugas memimpin kecamatan.
            2. Rincian Tugas :
            a. memimpin;
            b. mengawasi.
            3. Untuk melaksanakan tugas, Camat menyelenggarakan fungsi :
            a. pembinaan.
            (2) SEKRETARIS
            1. Sekretaris mempunyai tugas membantu Camat.
            2. Uraian Tugas :
            a. menyusun rencana;
            b. bencana, yaitu:
            1) banjir;
            2) longsor;
            c. melapor.
            A. SUB BAGIAN UMUM
            1. Sub Bagian Umum mempunyai tugas mengurus kantor.
            (3) SEKSI JEMBATAN
            1. Seksi Jembatan mempunyai tugas memelihara jembatan.
            BAB IV
            PENUTUP
            """)
        .containsExactly(
            "Camat < - : 2 duties, 1 functions",
            "Sekretaris < Camat : 3 duties, 0 functions",
            "Sub Bagian Umum < Sekretaris : 1 duties, 0 functions",
            "Seksi Jembatan < Camat : 1 duties, 0 functions");
  }

  @Test
  void aListOfPositionsWithoutDutiesIsNoChapter() {
    thenUnits("CAMAT ARUNIKA,\nSEKRETARIS\nKEPALA SEKSI JEMBATAN\n").isEmpty();
  }

  private static org.assertj.core.api.ListAssert<String> thenUnits(String text) {
    List<TextLine> lines = new ArrayList<>();
    text.lines()
        .forEach(line -> lines.add(new TextLine(lines.size(), line, SourceSpan.of(1, 1, 1, 2))));
    return assertThat(
        OrganisationReader.read(lines).stream()
            .map(unit ->
                "%s < %s : %d duties, %d functions"
                    .formatted(
                        unit.name(),
                        unit.parent() == null ? "-" : unit.parent(),
                        unit.duties().size(),
                        unit.functions().size()))
            .toList());
  }
}
