// hnswlib asks the processor of x64 for AVX in functions that nothing calls here; there is no such question on arm64.
#pragma once

#define __cpuid_count(level, count, a, b, c, d) ((a) = (b) = (c) = (d) = 0)
