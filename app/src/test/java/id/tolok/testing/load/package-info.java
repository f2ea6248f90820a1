/// A large world and what it costs to look at it.
@org.jspecify.annotations.NullMarked
package id.tolok.testing.load;
