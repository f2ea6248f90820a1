package id.tolok.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the regulation a rule rests on. `docs/regulations.md` is generated from these.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(BasedOn.All.class)
public @interface BasedOn {

  Regulation value();

  /// Where in the regulation: article, annex or section.
  String place() default "";

  /// The container that lets one rule rest on several regulations.
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
  @interface All {
    BasedOn[] value();
  }
}
