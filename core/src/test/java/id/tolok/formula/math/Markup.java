package id.tolok.formula.math;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads markup back for tests; what is not well-formed fails the test.
final class Markup {

  private Markup() {}

  static Element parsed(String xml, Object reason) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(reason + ": " + xml, e);
    }
  }

  /// `row{+{a;b}}`: every element by its local name, its attributes in brackets, children in
  /// braces, text in quotes.
  static String outline(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return "'" + node.getTextContent() + "'";
    }
    return node.getLocalName() + attributes((Element) node) + "{" + inside(node) + "}";
  }

  static String inside(Node node) {
    return IntStream.range(0, node.getChildNodes().getLength())
        .mapToObj(i -> outline(node.getChildNodes().item(i)))
        .collect(Collectors.joining(" "));
  }

  private static String attributes(Element element) {
    String value =
        element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/math", "val");
    return value.isEmpty() ? "" : "[" + value + "]";
  }
}
