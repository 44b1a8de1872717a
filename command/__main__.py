from command.app import main

main()
