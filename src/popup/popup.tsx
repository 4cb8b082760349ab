import { openSurface } from "../surface/open-surface.tsx";
import { PopupApp } from "./PopupApp.tsx";

openSurface("#popup", <PopupApp />);
