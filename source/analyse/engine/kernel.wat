;; The arithmetic of the engine's network: sixteen-bit whole numbers times sixteen-bit weights, eight products an
;; instruction, so that the results are the same on every machine. All addresses are bytes; rows lie one behind the other.
(module
  (memory (export "memory") 64)

  ;; For each of `rows` rows (rounded up to a multiple of 4): sums of inputs times weights, in 32 bits, `outputs` of them
  ;; (a multiple of 8). A row's inputs are those of `taps` rows, `reach` bytes apart, the first of which begins at `input`.
  ;; The weights come as their innermost loop wants them: for each eight outputs, for each tap, for each pair of inputs,
  ;; the two weights of the first output, of the second, and so on.
  (func (export "multiply")
    (param $input i32) (param $stride i32) (param $taps i32) (param $reach i32) (param $pairs i32)
    (param $weights i32) (param $bias i32) (param $output i32) (param $rows i32) (param $outputs i32)
    (local $block i32) (local $row i32) (local $tap i32) (local $w i32) (local $out i32) (local $width i32)
    (local $p i32) (local $q0 i32) (local $q1 i32) (local $q2 i32) (local $q3 i32) (local $end i32)
    (local $b0 v128) (local $b1 v128) (local $w0 v128) (local $w1 v128) (local $x v128)
    (local $a00 v128) (local $a01 v128) (local $a10 v128) (local $a11 v128)
    (local $a20 v128) (local $a21 v128) (local $a30 v128) (local $a31 v128)
    (local.set $width (i32.shl (local.get $outputs) (i32.const 2)))
    (loop $blocks
      (local.set $b0 (v128.load (i32.add (local.get $bias) (i32.shl (local.get $block) (i32.const 2)))))
      (local.set $b1 (v128.load offset=16 (i32.add (local.get $bias) (i32.shl (local.get $block) (i32.const 2)))))
      (local.set $row (i32.const 0))
      (local.set $p (local.get $input))
      (local.set $out (i32.add (local.get $output) (i32.shl (local.get $block) (i32.const 2))))
      (loop $fours
        (local.set $w (local.get $weights))
        (local.set $a00 (local.get $b0)) (local.set $a01 (local.get $b1))
        (local.set $a10 (local.get $b0)) (local.set $a11 (local.get $b1))
        (local.set $a20 (local.get $b0)) (local.set $a21 (local.get $b1))
        (local.set $a30 (local.get $b0)) (local.set $a31 (local.get $b1))
        (local.set $tap (i32.const 0))
        (loop $tapped
          (local.set $q0 (i32.add (local.get $p) (i32.mul (local.get $tap) (local.get $reach))))
          (local.set $q1 (i32.add (local.get $q0) (local.get $stride)))
          (local.set $q2 (i32.add (local.get $q1) (local.get $stride)))
          (local.set $q3 (i32.add (local.get $q2) (local.get $stride)))
          (local.set $end (i32.add (local.get $q0) (i32.shl (local.get $pairs) (i32.const 2))))
          (loop $paired
            (local.set $w0 (v128.load (local.get $w)))
            (local.set $w1 (v128.load offset=16 (local.get $w)))
            (local.set $x (v128.load32_splat (local.get $q0)))
            (local.set $a00 (i32x4.add (local.get $a00) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
            (local.set $a01 (i32x4.add (local.get $a01) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
            (local.set $x (v128.load32_splat (local.get $q1)))
            (local.set $a10 (i32x4.add (local.get $a10) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
            (local.set $a11 (i32x4.add (local.get $a11) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
            (local.set $x (v128.load32_splat (local.get $q2)))
            (local.set $a20 (i32x4.add (local.get $a20) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
            (local.set $a21 (i32x4.add (local.get $a21) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
            (local.set $x (v128.load32_splat (local.get $q3)))
            (local.set $a30 (i32x4.add (local.get $a30) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
            (local.set $a31 (i32x4.add (local.get $a31) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
            (local.set $w (i32.add (local.get $w) (i32.const 32)))
            (local.set $q1 (i32.add (local.get $q1) (i32.const 4)))
            (local.set $q2 (i32.add (local.get $q2) (i32.const 4)))
            (local.set $q3 (i32.add (local.get $q3) (i32.const 4)))
            (br_if $paired (i32.lt_u (local.tee $q0 (i32.add (local.get $q0) (i32.const 4))) (local.get $end))))
          (br_if $tapped (i32.lt_u (local.tee $tap (i32.add (local.get $tap) (i32.const 1))) (local.get $taps))))
        (local.set $q0 (local.get $out))
        (v128.store (local.get $q0) (local.get $a00))
        (v128.store offset=16 (local.get $q0) (local.get $a01))
        (v128.store (local.tee $q0 (i32.add (local.get $q0) (local.get $width))) (local.get $a10))
        (v128.store offset=16 (local.get $q0) (local.get $a11))
        (v128.store (local.tee $q0 (i32.add (local.get $q0) (local.get $width))) (local.get $a20))
        (v128.store offset=16 (local.get $q0) (local.get $a21))
        (v128.store (local.tee $q0 (i32.add (local.get $q0) (local.get $width))) (local.get $a30))
        (v128.store offset=16 (local.get $q0) (local.get $a31))
        (local.set $out (i32.add (local.get $q0) (local.get $width)))
        (local.set $p (i32.add (local.get $p) (i32.shl (local.get $stride) (i32.const 2))))
        (br_if $fours (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))
      (local.set $weights (local.get $w))
      (br_if $blocks (i32.lt_u (local.tee $block (i32.add (local.get $block) (i32.const 8))) (local.get $outputs)))))

  ;; Lets through what its gate opens: adds to each value of `state` (32-bit floats, `width` a row, a multiple of 8)
  ;; max(0, first half of the sums) times a gate between 0 and 1 that the second half says, and puts the new state into
  ;; `output` as whole numbers. `scale` turns sums into values, `steps` values into whole numbers. What is done four times a
  ;; value stands here and not in a function of its own: V8 calls those, which took as long again.
  (func (export "gate")
    (param $sums i32) (param $state i32) (param $output i32) (param $rows i32) (param $width i32)
    (param $scale f32) (param $steps f32)
    (local $half i32) (local $end i32) (local $last i32) (local $s v128) (local $q v128) (local $sixth v128)
    (local $value v128)
    (local.set $half (i32.shl (local.get $width) (i32.const 2)))
    (local.set $s (f32x4.splat (local.get $scale)))
    (local.set $q (f32x4.splat (local.get $steps)))
    (local.set $sixth (f32x4.splat (f32.div (local.get $scale) (f32.const 6))))
    (local.set $last (i32.add (local.get $state) (i32.mul (local.get $rows) (local.get $half))))
    (loop $rowed
      (local.set $end (i32.add (local.get $state) (local.get $half)))
      (loop $fours
        (local.set $value (f32x4.add
          (v128.load (local.get $state))
          (f32x4.mul
            (f32x4.pmax (f32x4.splat (f32.const 0))
              (f32x4.mul (f32x4.convert_i32x4_s (v128.load (local.get $sums))) (local.get $s)))
            (f32x4.pmin (f32x4.splat (f32.const 1)) (f32x4.pmax (f32x4.splat (f32.const 0))
              (f32x4.add (f32x4.splat (f32.const 0.5))
                (f32x4.mul (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $sums) (local.get $half))))
                  (local.get $sixth))))))))
        (v128.store (local.get $state) (local.get $value))
        (local.set $value (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (local.get $value) (local.get $q)))))
        (v128.store64_lane 0 (local.get $output) (i16x8.narrow_i32x4_s (local.get $value) (local.get $value)))
        (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
        (local.set $output (i32.add (local.get $output) (i32.const 8)))
        (br_if $fours (i32.lt_u (local.tee $state (i32.add (local.get $state) (i32.const 16))) (local.get $end))))
      (local.set $sums (i32.add (local.get $sums) (local.get $half)))
      (br_if $rowed (i32.lt_u (local.get $state) (local.get $last)))))

  ;; Puts `count` values of `state` (a multiple of 4) into `output` as whole numbers, `steps` to 1.
  (func (export "round") (param $state i32) (param $output i32) (param $count i32) (param $steps f32)
    (local $last i32) (local $q v128) (local $value v128)
    (local.set $q (f32x4.splat (local.get $steps)))
    (local.set $last (i32.add (local.get $state) (i32.shl (local.get $count) (i32.const 2))))
    (loop $fours
      (local.set $value (i32x4.trunc_sat_f32x4_s
        (f32x4.nearest (f32x4.mul (v128.load (local.get $state)) (local.get $q)))))
      (v128.store64_lane 0 (local.get $output) (i16x8.narrow_i32x4_s (local.get $value) (local.get $value)))
      (local.set $output (i32.add (local.get $output) (i32.const 8)))
      (br_if $fours (i32.lt_u (local.tee $state (i32.add (local.get $state) (i32.const 16))) (local.get $last)))))

  ;; Adds up, for each of `rows` rows of `count` sums (a multiple of 4): a row of `first`, which are `stride` bytes apart,
  ;; the one row `second`, and a row of `third`.
  (func (export "add")
    (param $first i32) (param $stride i32) (param $second i32) (param $third i32) (param $output i32)
    (param $rows i32) (param $count i32)
    (local $at i32) (local $width i32) (local $last i32)
    (local.set $width (i32.shl (local.get $count) (i32.const 2)))
    (local.set $last (i32.add (local.get $output) (i32.mul (local.get $rows) (local.get $width))))
    (loop $rowed
      (local.set $at (i32.const 0))
      (loop $fours
        (v128.store (i32.add (local.get $output) (local.get $at))
          (i32x4.add (v128.load (i32.add (local.get $first) (local.get $at)))
            (i32x4.add (v128.load (i32.add (local.get $second) (local.get $at)))
              (v128.load (i32.add (local.get $third) (local.get $at))))))
        (br_if $fours (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $width))))
      (local.set $first (i32.add (local.get $first) (local.get $stride)))
      (local.set $third (i32.add (local.get $third) (local.get $width)))
      (br_if $rowed
        (i32.lt_u (local.tee $output (i32.add (local.get $output) (local.get $width))) (local.get $last)))))

  ;; Puts into `state` (32-bit floats, `width` a token, a multiple of 8) what each of `tokens` tokens is by itself: a row of
  ;; the table `words` times `perWord`, and the sum of six rows of the table `traits` times `perTrait`. A value of a trait is
  ;; a byte; two of a word are one, with 8 added to each, the first in the lower half. `numbers` has seven for each token: of
  ;; its word's row, and of those of its traits.
  (func (export "embed")
    (param $words i32) (param $traits i32) (param $numbers i32) (param $state i32) (param $tokens i32)
    (param $width i32) (param $perWord f32) (param $perTrait f32)
    (local $at i32) (local $last i32) (local $w v128) (local $t v128) (local $own i32)
    (local $first i32) (local $second i32) (local $third i32) (local $fourth i32) (local $fifth i32) (local $sixth i32)
    (local $word v128) (local $low v128) (local $high v128)
    (local.set $w (f32x4.splat (local.get $perWord)))
    (local.set $t (f32x4.splat (local.get $perTrait)))
    (local.set $last (i32.add (local.get $numbers) (i32.mul (local.get $tokens) (i32.const 28))))
    (loop $each
      (local.set $own (call $row (i32.load (local.get $numbers))
        (i32.shr_u (local.get $width) (i32.const 1)) (local.get $words)))
      (local.set $first (call $row (i32.load offset=4 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $second (call $row (i32.load offset=8 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $third (call $row (i32.load offset=12 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $fourth (call $row (i32.load offset=16 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $fifth (call $row (i32.load offset=20 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $sixth (call $row (i32.load offset=24 (local.get $numbers)) (local.get $width) (local.get $traits)))
      (local.set $at (i32.const 0))
      (loop $eights
        (local.set $word (v128.load32_zero (i32.add (local.get $own) (i32.shr_u (local.get $at) (i32.const 1)))))
        (local.set $word (i16x8.sub
          (i16x8.extend_low_i8x16_u (i8x16.shuffle 0 16 1 17 2 18 3 19 0 0 0 0 0 0 0 0
            (v128.and (local.get $word) (i8x16.splat (i32.const 15)))
            (i8x16.shr_u (local.get $word) (i32.const 4))))
          (i16x8.splat (i32.const 8))))
        (local.set $low
          (i16x8.add
            (i16x8.add
              (i16x8.add
                (v128.load8x8_s (i32.add (local.get $first) (local.get $at)))
                (v128.load8x8_s (i32.add (local.get $second) (local.get $at))))
              (i16x8.add
                (v128.load8x8_s (i32.add (local.get $third) (local.get $at)))
                (v128.load8x8_s (i32.add (local.get $fourth) (local.get $at)))))
            (i16x8.add
              (v128.load8x8_s (i32.add (local.get $fifth) (local.get $at)))
              (v128.load8x8_s (i32.add (local.get $sixth) (local.get $at))))))
        (local.set $high (i32x4.extend_high_i16x8_s (local.get $low)))
        (local.set $low (i32x4.extend_low_i16x8_s (local.get $low)))
        (v128.store (local.get $state)
          (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $word))) (local.get $w))
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $low)) (local.get $t))))
        (v128.store offset=16 (local.get $state)
          (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $word))) (local.get $w))
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $high)) (local.get $t))))
        (local.set $state (i32.add (local.get $state) (i32.const 32)))
        (br_if $eights (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $width))))
      (br_if $each
        (i32.lt_u (local.tee $numbers (i32.add (local.get $numbers) (i32.const 28))) (local.get $last)))))

  (func $row (param $number i32) (param $width i32) (param $table i32) (result i32)
    (i32.add (local.get $table) (i32.mul (local.get $number) (local.get $width)))))
