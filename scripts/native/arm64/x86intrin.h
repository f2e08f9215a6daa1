// The handful of SSE operations that hnswlib's distances use, in vectors of GCC: on arm64 they become NEON, four floats
// at a time in the same order as on x64, so that both machines compute the same bits and build the same graph.
#pragma once
#include <string.h>

typedef float __m128 __attribute__((vector_size(16)));

static inline __m128 _mm_set1_ps(float value) {
    return (__m128){value, value, value, value};
}
static inline __m128 _mm_loadu_ps(const float *from) {
    __m128 value;
    memcpy(&value, from, sizeof value);
    return value;
}
static inline void _mm_store_ps(float *to, __m128 value) {
    memcpy(to, &value, sizeof value);
}
static inline __m128 _mm_add_ps(__m128 left, __m128 right) {
    return left + right;
}
static inline __m128 _mm_sub_ps(__m128 left, __m128 right) {
    return left - right;
}
static inline __m128 _mm_mul_ps(__m128 left, __m128 right) {
    return left * right;
}

#define _MM_HINT_T0 3
#define _mm_prefetch(address, hint) __builtin_prefetch(address, 0, hint)
