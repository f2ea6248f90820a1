package id.tolok.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// A test against the whole running program with the invented regency in it, as `./tolok demo`
/// shows it. All such classes share one server of their own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@TestPropertySource(properties = "tolok.sample=true")
@Import(SampleWorldMade.class)
public @interface SampleServerTest {}
