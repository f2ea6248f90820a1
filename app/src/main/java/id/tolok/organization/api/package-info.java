/// The organisation for other programs.
@NullMarked
package id.tolok.organization.api;

import org.jspecify.annotations.NullMarked;
