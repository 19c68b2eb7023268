how-label = Cómo llegaron aquí las cifras
how-noted = { $how } ({ $datasets })
how-copied-by-program = Copiadas por programa a partir de una copia pública de las cifras del editor
how-transcribed-by-hand = Transcritas a mano a partir de una copia pública de las cifras del editor y comprobadas mediante sumas
how-read-where-quoted = Tomadas de páginas que citan las cifras del editor
