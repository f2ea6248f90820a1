package id.tolok.reporting.tree;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.reporting.tree.TreeNode.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class TreeSvgTest {

  @Test
  void namesAreTextWhateverTheyContain() {
    var odd = "</text><script>alert(1)</script> & \"x\" \u0000\u0007\uFFFE";
    var node = new TreeNode(Kind.INDICATOR, odd, "<b>", 0, List.of("&"), "/x?a=1&b=\"", List.of());
    Document picture = parsed(TreeSvg.write(TreeLayout.of(node), odd));
    assertThat(picture.getElementsByTagName("script").getLength()).isZero();
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .startsWith("</text><script>alert(1)</script> & \"x\"");
  }

  @Test
  void everyNodeSaysItsWholeNameAndState() {
    Document picture = parsed(TreeSvg.write(TreeLayout.of(TreeFixture.tree(2, 2)), "Pohon"));
    assertThat(picture.getElementsByTagName("title").getLength())
        .isEqualTo(TreeFixture.tree(2, 2).count());
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Kecamatan Lumbung Uji — 95,00% · Sangat Tinggi");
  }

  @Test
  void pictureNeedsNothingFromOutside() {
    assertThat(TreeSvg.write(TreeLayout.of(TreeFixture.tree(1, 1)), "Pohon"))
        .doesNotContain("style=", "@import", "<image", "url(");
  }

  @Test
  void savedPictureSaysWhoseItIsAndItsLinksLeadBack() {
    var node = new TreeNode(Kind.INDICATOR, "Pos", "95%", 0, List.of(), "/asal-angka/1", List.of());
    String title = "Pohon kinerja · Kecamatan Lumbung Uji";
    String file =
        TreeSvg.file(TreeLayout.of(node), List.of(title, "TW I 2026"), "https://tolok.example");
    Document picture = parsed(file);
    assertThat(picture.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(title);
    assertThat(picture.getElementsByTagName("text").item(1).getTextContent())
        .isEqualTo("TW I 2026");
    assertThat(file).contains("href=\"https://tolok.example/asal-angka/1\"");
    assertThat(Integer.parseInt(picture.getDocumentElement().getAttribute("width")))
        .as("a title wider than a small tree is not cut")
        .isGreaterThan(title.length() * 7);
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError(svg, e);
    }
  }
}
