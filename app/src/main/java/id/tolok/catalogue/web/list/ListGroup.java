package id.tolok.catalogue.web.list;

import java.util.Optional;

/// What the rows of a list stand together by.
enum ListGroup {
  NONE(""),
  POSITION("jabatan"),
  OBJECTIVE("sasaran");

  private final String parameter;

  ListGroup(String parameter) {
    this.parameter = parameter;
  }

  /// Its value in page addresses; empty for none.
  String parameter() {
    return parameter;
  }

  static Optional<ListGroup> find(String parameter) {
    for (ListGroup group : values()) {
      if (group.parameter.equals(parameter)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
