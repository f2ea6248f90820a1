/// Tolok as a server.
@org.jspecify.annotations.NullMarked
package id.tolok;
