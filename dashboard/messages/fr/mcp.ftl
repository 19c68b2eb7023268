# La commande qui sert des assistants.

mcp-about = permettre à un assistant sur cette machine de demander graphiques, lignes, phrases et images (Model Context Protocol, par l’entrée et la sortie standard)
