;; The arithmetic of training: adds the product of two matrices of 32-bit floats to a third one. All addresses and distances
;; are bytes.
(module
  (memory (export "memory") 1024)

  ;; c[row][column] += the sum over i of a[row][i] * b[i][column]; `columns` is a multiple of 8. The values of a may lie in
  ;; any order, so that a may be transposed: `aRow` bytes from row to row, `aInner` from i to i. Those of a row of b and c
  ;; lie side by side.
  (func (export "multiply")
    (param $a i32) (param $aRow i32) (param $aInner i32) (param $b i32) (param $bRow i32)
    (param $c i32) (param $cRow i32) (param $rows i32) (param $inner i32) (param $columns i32)
    (local $column i32) (local $end i32) (local $i i32) (local $p i32) (local $q i32) (local $r i32)
    (local $x v128) (local $low v128) (local $high v128)
    (if (i32.eqz (i32.and (i32.gt_s (local.get $rows) (i32.const 0)) (i32.gt_s (local.get $inner) (i32.const 0))))
      (then (return)))
    (loop $rowed
      (local.set $column (i32.const 0))
      (local.set $end (i32.shl (local.get $columns) (i32.const 2)))
      (loop $columned
        (local.set $r (i32.add (local.get $c) (local.get $column)))
        (local.set $low (v128.load (local.get $r)))
        (local.set $high (v128.load offset=16 (local.get $r)))
        (local.set $p (local.get $a))
        (local.set $q (i32.add (local.get $b) (local.get $column)))
        (local.set $i (local.get $inner))
        (loop $summed
          (local.set $x (v128.load32_splat (local.get $p)))
          (local.set $low (f32x4.add (local.get $low) (f32x4.mul (local.get $x) (v128.load (local.get $q)))))
          (local.set $high (f32x4.add (local.get $high) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $q)))))
          (local.set $p (i32.add (local.get $p) (local.get $aInner)))
          (local.set $q (i32.add (local.get $q) (local.get $bRow)))
          (br_if $summed (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (v128.store (local.get $r) (local.get $low))
        (v128.store offset=16 (local.get $r) (local.get $high))
        (br_if $columned (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 32))) (local.get $end))))
      (local.set $a (i32.add (local.get $a) (local.get $aRow)))
      (local.set $c (i32.add (local.get $c) (local.get $cRow)))
      (br_if $rowed (local.tee $rows (i32.sub (local.get $rows) (i32.const 1)))))))
