/// What members hand to their programs instead of a password.
///
/// - **API key**: lets a program do in one company what its maker may do there, as far as its
///   scopes go, until it expires or somebody revokes it
/// - **scopes**: the permissions that were handed on; what the maker loses, the key loses too
/// - **prefix**: the beginning of a key, by which people recognise it; the rest is kept as a hash
///   only
@NullMarked
package io.ticketflower.domain.apikey;

import org.jspecify.annotations.NullMarked;
