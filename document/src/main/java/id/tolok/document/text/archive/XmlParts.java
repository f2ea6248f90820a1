package id.tolok.document.text.archive;

import id.tolok.document.text.OpenFindingCode;
import id.tolok.document.text.OpenLimits;
import id.tolok.document.text.Opening;
import id.tolok.kernel.SourceSpan;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Parses the XML parts of office files. No document type, no entities but the five of XML, nothing
/// outside the part is ever fetched; elements nested too deep are left out; a part that breaks off
/// gives what stands before the break.
public final class XmlParts {

  private static final SourceSpan START = SourceSpan.of(1, 1, 1, 1);

  /// The JDK counts each `&amp;` as an entity and gives up at a hundred thousand characters of
  /// them.
  private static final String ENTITY_CHARACTERS = Long.toString(OpenLimits.UNPACKED_BYTES);

  private final Opening opening;
  private final XMLInputFactory factory = factory();

  public XmlParts(Opening opening) {
    this.opening = opening;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // counted here, and not as an error
    factory.setProperty("jdk.xml.totalEntitySizeLimit", ENTITY_CHARACTERS);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", ENTITY_CHARACTERS);
    return factory;
  }

  /// A reader over the events of a part, for parts too large for a tree.
  public XMLStreamReader events(InputStream part) throws XMLStreamException {
    return factory.createXMLStreamReader(part);
  }

  /// A part as a tree under a node named `part`, which is empty when the archive lacks it.
  public XmlNode tree(OfficeArchive archive, String name) {
    var root = new XmlNode("part", new HashMap<>());
    if (!archive.has(name)) {
      return root;
    }
    try {
      build(events(archive.part(name)), root);
    } catch (XMLStreamException | IllegalArgumentException e) {
      opening.remarkOnce(OpenFindingCode.FILE_PARTLY_DAMAGED, START, "XML");
    }
    return root;
  }

  private void build(XMLStreamReader events, XmlNode root) throws XMLStreamException {
    Deque<XmlNode> open = new ArrayDeque<>();
    open.push(root);
    int tooDeep = 0;
    int elements = 0;
    while (events.hasNext()) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (tooDeep > 0 || open.size() > OpenLimits.DEPTH) {
            tooDeep++;
            opening.remarkOnce(
                OpenFindingCode.NESTING_TOO_DEEP, START, Integer.toString(OpenLimits.DEPTH));
          } else {
            var node = node(events);
            open.element().add(node);
            open.push(node);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (tooDeep > 0) {
            tooDeep--;
          } else {
            open.pop();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (tooDeep == 0) {
            open.element().append(events.getText());
          }
        }
        default -> {} // comments, instructions and the skipped document type say nothing
      }
      elements++;
      if (elements > OpenLimits.ELEMENTS * 4 || !opening.mayGather()) {
        opening.remarkCut(START, elements);
        return;
      }
    }
  }

  private static XmlNode node(XMLStreamReader events) {
    var attributes = new HashMap<String, String>();
    for (int i = 0; i < events.getAttributeCount(); i++) {
      attributes.put(events.getAttributeLocalName(i), events.getAttributeValue(i));
    }
    return new XmlNode(prefix(events.getNamespaceURI()) + events.getLocalName(), attributes);
  }

  /// The usual prefix of a namespace; the strict and the transitional form of the standard differ
  /// in their addresses.
  private static String prefix(@Nullable String namespace) {
    if (namespace == null) {
      return "";
    }
    if (namespace.contains("/wordprocessingml/") && namespace.endsWith("/main")) {
      return "w:";
    }
    if (namespace.endsWith("/officeDocument/math") || namespace.endsWith("/2006/math")) {
      return "m:";
    }
    if (namespace.contains("/spreadsheetml/") && namespace.endsWith("/main")) {
      return "x:";
    }
    if (namespace.endsWith("/markup-compatibility/2006")) {
      return "mc:";
    }
    return namespace.contains("package/2006/relationships") ? "rel:" : "other:";
  }
}
