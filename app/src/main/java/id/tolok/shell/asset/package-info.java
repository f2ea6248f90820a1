/// Scripts, styles and pictures of the pages: each at an address that changes with its content.
@NullMarked
@NamedInterface("asset")
package id.tolok.shell.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
