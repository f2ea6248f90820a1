/// What is told of one request and safe to give back: its name, addresses within, headers of files.
@NullMarked
@NamedInterface("request")
package id.tolok.shell.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
