package id.tolok.survey.web.form;

import java.util.List;

/// Which service the answers are about.
public record ServicesView(String round, List<ServiceLink> services) {

  /// @param free whether it costs nothing
  public record ServiceLink(String name, String address, boolean free) {}
}
