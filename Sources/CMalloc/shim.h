// mallopt and its parameters, which Swift's import of glibc leaves out.
#include <malloc.h>
