/// The organisation as it is, read for others, and whole NIPs for those who may see them.
@NullMarked
package id.tolok.organization.register;

import org.jspecify.annotations.NullMarked;
