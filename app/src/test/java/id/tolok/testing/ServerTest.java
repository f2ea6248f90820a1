package id.tolok.testing;

import id.tolok.TolokApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test against the whole running program on its embedded database. All such classes share one
/// server and one database, so each makes its own agencies with names of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {TolokApplication.class, PeopleConfiguration.class, TestClock.class},
    webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestData.class)
public @interface ServerTest {}
