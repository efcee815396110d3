// What Node itself costs: the floor of every command.
