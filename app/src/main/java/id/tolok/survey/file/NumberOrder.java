package id.tolok.survey.file;

import id.tolok.satisfaction.ServiceElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Which elements the numbers 1 to 9 stand for. Both orders are in use, so a person has to say.
public enum NumberOrder {
  /// As the regulation is generally printed: 8 is complaints, 9 facilities.
  COMPLAINTS_BEFORE_FACILITIES,
  /// As other offices print it: 8 is facilities, 9 complaints.
  FACILITIES_BEFORE_COMPLAINTS;

  List<ServiceElement> elements() {
    var elements = new ArrayList<>(List.of(ServiceElement.values()));
    if (this == FACILITIES_BEFORE_COMPLAINTS) {
      Collections.swap(
          elements,
          elements.indexOf(ServiceElement.PENGADUAN),
          elements.indexOf(ServiceElement.SARPRAS));
    }
    return elements;
  }
}
