import { openSurface } from "../surface/open-surface.tsx";
import { SidePanelApp } from "./SidePanelApp.tsx";

openSurface("#sidepanel", <SidePanelApp />);
