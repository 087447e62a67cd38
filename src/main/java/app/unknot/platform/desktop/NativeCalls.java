package app.unknot.platform.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// The functions of one library of the system.
@SuppressWarnings("restricted") // the program is started with native access for this module
final class NativeCalls {
    private final Linker linker = Linker.nativeLinker();
    private final String library;
    private final SymbolLookup symbols;

    private NativeCalls(String library, SymbolLookup symbols) {
        this.library = library;
        this.symbols = symbols;
    }

    /// Loads a library for as long as the program runs.
    static NativeCalls of(String library) throws NotKeptException {
        try {
            return new NativeCalls(library, SymbolLookup.libraryLookup(library, Arena.global()));
        } catch (IllegalArgumentException e) {
            throw new NotKeptException(library + " is not there");
        }
    }

    /// A function with a result.
    MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments)
            throws NotKeptException {
        return handle(name, FunctionDescriptor.of(result, arguments));
    }

    /// A function without a result.
    MethodHandle procedure(String name, MemoryLayout... arguments) throws NotKeptException {
        return handle(name, FunctionDescriptor.ofVoid(arguments));
    }

    private MethodHandle handle(String name, FunctionDescriptor shape) throws NotKeptException {
        return symbols.find(name)
                .map(symbol -> linker.downcallHandle(symbol, shape))
                .orElseThrow(() -> new NotKeptException(library + " has no " + name));
    }
}
