package id.tolok.kernel;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;

/// A place in a regulation that a rule in the code rests on, as {@link BasedOn} states it.
///
/// @param place article, annex or section; empty for the whole regulation
public record LegalSource(Regulation regulation, String place) {

  /// What one choice of a rule rests on, such as one direction or one rating scale.
  public static List<LegalSource> of(Enum<?> choice) {
    try {
      return of(choice.getDeclaringClass().getField(choice.name()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("an enum without its own constant: " + choice, e);
    }
  }

  /// What a type, method or field rests on; empty where nothing is stated.
  public static List<LegalSource> of(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotationsByType(BasedOn.class))
        .map(source -> new LegalSource(source.value(), source.place()))
        .toList();
  }

  /// As officials cite it: `PermenPANRB 8/2021, lampiran, capaian IKI`.
  public String cited() {
    return place.isEmpty() ? regulation.title() : regulation.title() + ", " + place;
  }
}
