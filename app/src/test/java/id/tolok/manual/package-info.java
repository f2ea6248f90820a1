/// The user's manual: its pictures, taken from the invented regency, and that it holds together.
@org.jspecify.annotations.NullMarked
package id.tolok.manual;
