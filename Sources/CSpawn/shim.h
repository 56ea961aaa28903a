#include <spawn.h>

// Declared by glibc 2.34 and later for _GNU_SOURCE alone, which Swift's import of glibc does not define.
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
