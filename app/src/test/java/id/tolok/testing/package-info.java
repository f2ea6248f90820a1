/// What the tests of every module stand on: a real server, a real database, a real browser.
@org.jspecify.annotations.NullMarked
package id.tolok.testing;
