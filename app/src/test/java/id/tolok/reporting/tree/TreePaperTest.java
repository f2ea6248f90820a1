package id.tolok.reporting.tree;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.tolok.reporting.pdf.PdfCheck;
import id.tolok.reporting.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePaperTest {

  private static final PdfWriter WRITER =
      new PdfWriter(TemplateEngine.createPrecompiled(ContentType.Html));

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 20, 60})
  void dividedTreeLosesNothingAndFits(int indicators) {
    var tree = TreeFixture.tree(4, indicators);
    List<TreeNode> parts = TreePaper.divided(tree, TreePaper.HEIGHT_MAX);
    assertThat(parts.stream().flatMap(part -> TreeFixture.leaves(part).stream()))
        .containsExactlyElementsOf(TreeFixture.leaves(tree));
    assertThat(parts).allMatch(part -> TreeLayout.height(part) <= TreePaper.HEIGHT_MAX);
    assertThat(parts).allMatch(part -> part.text().equals(tree.text()));
  }

  @Test
  void smallTreeStandsOnOnePage() {
    byte[] pdf = written(paper(TreeFixture.tree(2, 2)));
    assertThat(PdfCheck.pages(pdf)).isOne();
    PdfCheck.assertLastsAndIsAccessible(pdf);
  }

  @Test
  void largeTreeHasAPageForEachSheet() {
    var paper = paper(TreeFixture.tree(6, 8));
    byte[] pdf = written(paper);
    assertThat(PdfCheck.pages(pdf)).isEqualTo(paper.sheets().size()).isGreaterThan(1);
    PdfCheck.assertLastsAndIsAccessible(pdf);
    assertThat(PdfCheck.text(pdf)).contains("lembar 2 dari", "surat uji 6.2.8", "Triwulan I 2026");
  }

  @Test
  void treeOfManyLevelsGetsASheetWideEnough() throws IOException {
    TreeNode deep = TreeFixture.node(TreeNode.Kind.INDICATOR, "paling bawah");
    for (int level = 0; level < 8; level++) {
      deep = TreeFixture.node(TreeNode.Kind.POSITION, "jabatan " + level, deep);
    }
    var paper = paper(deep);
    byte[] pdf = written(paper);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      double points = document.getPage(0).getMediaBox().getWidth();
      assertThat(points).isGreaterThan(paper.width() * 72.0 / 96);
    }
    assertThat(PdfCheck.text(pdf)).contains("paling bawah");
  }

  @Test
  void treeWithoutIndicatorsCanBePrinted() {
    PdfCheck.assertLastsAndIsAccessible(written(paper(TreeFixture.tree(0, 0))));
  }

  private static TreePaper paper(TreeNode tree) {
    return TreePaper.of(
        tree, "Pohon kinerja", "Kecamatan Lumbung Uji", "Triwulan I 2026", "DATA CONTOH");
  }

  private static byte[] written(TreePaper paper) {
    return WRITER.write("reporting/print/tree.jte", paper, paper.style());
  }
}
