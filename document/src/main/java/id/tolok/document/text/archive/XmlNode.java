package id.tolok.document.text.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of an office part. Its name is the usual short prefix and the local name (`w:tbl`,
/// `m:oMath`), whatever prefix the file declares; attributes go by their local names.
public final class XmlNode {

  private final String name;
  private final Map<String, String> attributes;
  private List<XmlNode> children = List.of();
  private String text = "";

  XmlNode(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
  }

  void add(XmlNode child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(2);
    }
    children.add(child);
  }

  void append(String words) {
    text = text.isEmpty() ? words : text + words;
  }

  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  /// The characters directly inside this element.
  public String text() {
    return text;
  }

  public List<XmlNode> children() {
    return children;
  }

  public Stream<XmlNode> children(String childName) {
    return children.stream().filter(child -> child.is(childName));
  }

  public Optional<XmlNode> child(String childName) {
    for (var child : children) {
      if (child.is(childName)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /// The first descendant down a path of child names.
  public Optional<XmlNode> at(String... path) {
    Optional<XmlNode> node = Optional.of(this);
    for (var step : path) {
      node = node.flatMap(found -> found.child(step));
    }
    return node;
  }

  public Optional<String> attribute(String attributeName) {
    return Optional.ofNullable(attributes.get(attributeName));
  }

  public String attribute(String attributeName, String otherwise) {
    return attributes.getOrDefault(attributeName, otherwise);
  }

  /// The `val` attribute of a child, as most settings are written.
  public Optional<String> setting(String childName) {
    return child(childName).flatMap(child -> child.attribute("val"));
  }

  /// Whether a setting that is on or off is there and not switched off.
  public boolean isOn(String childName) {
    return child(childName)
        .map(child -> child.attribute("val", "1"))
        .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("none"))
        .isPresent();
  }

  /// Every element of that name below this one, in document order.
  public List<XmlNode> all(String descendantName) {
    var found = new ArrayList<XmlNode>();
    collect(descendantName, found);
    return found;
  }

  private void collect(String descendantName, List<XmlNode> found) {
    for (var child : children) {
      if (child.is(descendantName)) {
        found.add(child);
      }
      child.collect(descendantName, found);
    }
  }
}
