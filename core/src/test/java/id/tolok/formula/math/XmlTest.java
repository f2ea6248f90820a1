package id.tolok.formula.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void markupSignsAreEscaped() {
    assertThat(Xml.escaped("a<b>&\"'")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;");
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertThat(Xml.escaped("\0\u0001\u0008\u000B\u000C\u001F\uFFFE\uFFFF\uDFFF\uD800"))
        .isEqualTo("\uFFFD".repeat(10));
  }

  @Test
  void allElseIsKept() {
    String kept = "\t\n\r \u007F\uD7FF\uE000\uFFFD日\uD800\uDC00😀\uDBFF\uDFFF";
    assertThat(Xml.escaped(kept)).isEqualTo(kept);
  }
}
